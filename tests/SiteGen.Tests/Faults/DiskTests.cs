using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Faults;

/// <summary>Disks that take no more, or nothing at all.</summary>
public sealed class DiskTests
{
    [UnixFact]
    public void A_file_that_may_not_grow_stops_the_build_and_the_earlier_site_is_as_it_was()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A").BuildsAsFresh("A");
        var (exitCode, output) = Machine.Shell([], "trap '' XFSZ; ulimit -f 8; $SITEGEN build \"$1\" --quiet", site.Use("B").Root);

        Assert.Equal(2, exitCode);
        Assert.Matches(@"\A\S+ cannot be written: it would be larger than this process may write\. The earlier site is as it was\. Raise the limit", output);
        site.IsWhole("A");
        site.BuildsAsFresh("B");
    }

    [UnixFact]
    public void A_file_that_may_not_grow_leaves_a_new_folder_empty()
    {
        using var site = TestSite.Small();
        var (exitCode, output) = Machine.Shell([], "trap '' XFSZ; ulimit -f 8; $SITEGEN build \"$1\" --quiet", site.Root);

        Assert.Equal((2, true), (exitCode, output.Contains("Nothing is kept of this build.", StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFileSystemEntries(site.Folders.Output));
    }

    [UnixFact]
    public void A_system_that_ends_such_a_process_ends_it_like_a_kill()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A").BuildsAsFresh("A");

        Assert.NotEqual(0, Machine.Shell([], "ulimit -f 8; ulimit -c 0; $SITEGEN build \"$1\" --quiet", site.Use("B").Root).ExitCode);
        site.IsWhole("A");
        site.BuildsAsFresh("B");
    }

    [MountFact]
    public void A_full_disk_stops_the_build_and_the_earlier_site_is_as_it_was()
    {
        using var site = new TwoVersions(models: 12);
        site.Use("A");
        var (exitCode, output) = Machine.Shell(
            Machine.Mounting!,
            """
            set -e
            mkdir "$1/disk"; mount -t tmpfs -o size=16m tmpfs "$1/disk"
            $SITEGEN build "$1" --output "$1/disk/out" --quiet
            dd if=/dev/zero of="$1/disk/full" bs=4k 2>/dev/null || true
            truncate -s -131072 "$1/disk/full"
            rm -r "$1/content"; cp -r "$1/B" "$1/content"
            for again in 1 2; do
              $SITEGEN build "$1" --output "$1/disk/out" --quiet && exit 9 || echo "exit $?"
              diff -r "$1/fresh-A" "$1/disk/out"
            done
            $SITEGEN check "$1/disk/out" --quiet
            rm "$1/disk/full"
            $SITEGEN build "$1" --output "$1/disk/out" --quiet
            diff -r "$1/fresh-B" "$1/disk/out"
            """,
            site.Root);

        Assert.Equal(0, exitCode);
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(["exit 2", "exit 2"], lines[..2]);
        Assert.All(lines[2..], line => Assert.EndsWith(" cannot be written: the disk is full. The earlier site is as it was. Make room and build again.", line, StringComparison.Ordinal));
    }

    [MountFact]
    public void A_disk_that_is_full_from_the_start_is_named()
    {
        using var site = TestSite.Small();
        var (exitCode, output) = Machine.Shell(
            Machine.Mounting!,
            """
            mkdir "$1/disk"; mount -t tmpfs -o size=64k tmpfs "$1/disk"
            $SITEGEN build "$1" --output "$1/disk/out" --quiet; echo "exit $?"
            ls -A "$1/disk/out"
            """,
            site.Root);

        Assert.Equal(0, exitCode);
        Assert.Matches(@"\Aexit 2\n\S+ cannot be written: the disk is full\. Nothing is kept of this build\. Make room and build again\.\n\z", output);
    }

    [MountFact]
    public void A_disk_that_can_only_be_read_is_named_and_nothing_is_touched()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A");
        var (exitCode, output) = Machine.Shell(
            Machine.Mounting!,
            """
            mkdir "$1/disk"; mount -t tmpfs tmpfs "$1/disk"
            $SITEGEN build "$1" --output "$1/disk/out" --quiet; echo "exit $?"
            mount -o remount,ro "$1/disk"
            $SITEGEN build "$1" --output "$1/disk/out" --quiet; echo "exit $?"
            $SITEGEN build "$1" --output "$1/disk/new" --quiet; echo "exit $?"
            diff -r "$1/fresh-A" "$1/disk/out" && $SITEGEN check "$1/disk/out" --quiet
            """,
            site.Root);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("exit 0\nexit 2\nexit 2\n", output, StringComparison.Ordinal);
        Assert.Equal(2, output.Split("the disk can only be read. Nothing was touched. Give a folder on another disk").Length - 1);
    }

    [StrangerFact]
    public void A_folder_of_somebody_else_is_named_and_nothing_is_touched()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A").BuildsAsFresh("A");
        Machine.Shell([], "chmod -R a+rX \"$1\"", site.Use("B").Root);
        var (exitCode, output) = Machine.Shell(Machine.Stranger!, "HOME=/nonexistent $SITEGEN build \"$1\" --quiet", site.Root);

        Assert.Equal(2, exitCode);
        Assert.Contains("output cannot be written: you may not. Nothing was touched. Change the rights", output, StringComparison.Ordinal);
        site.IsWhole("A");
    }

    [StrangerFact]
    public void A_folder_within_that_cannot_be_written_is_found_before_anything_is_touched()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A").BuildsAsFresh("A");
        Machine.Shell([], "chmod -R a+rX \"$1\"; chown -R 65534 \"$1/output\"; chown root \"$1/output/models/acme\"", site.Use("B").Root);
        var (exitCode, output) = Machine.Shell(Machine.Stranger!, "HOME=/nonexistent $SITEGEN build \"$1\" --quiet", site.Root);

        Assert.Equal(2, exitCode);
        Assert.Contains("output/models/acme cannot be written: you may not. The earlier site is as it was. Change the rights", output, StringComparison.Ordinal);
        site.IsWhole("A");
        site.BuildsAsFresh("B");
    }

    [LockedFileFact]
    public void A_file_that_cannot_be_replaced_is_named_and_the_site_says_that_it_is_unfinished()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A").BuildsAsFresh("A");
        var (exitCode, output) = Machine.Shell([], "f=\"$1/output/models/acme/m1/index.html\"; chattr +i \"$f\"; $SITEGEN build \"$1\" --quiet; rc=$?; chattr -i \"$f\"; exit $rc", site.Use("B").Root);

        Assert.Equal(2, exitCode);
        Assert.Contains("m1/index.html cannot be written: you may not. The site is unfinished: each file is as it was or new.", output, StringComparison.Ordinal);
        Assert.False(site.IsFinished());
        site.BuildsAsFresh("B");
    }

    [StrangerFact]
    public void A_file_that_cannot_be_read_is_written_anew()
    {
        using var site = new TwoVersions(models: 3);
        site.Use("A").BuildsAsFresh("A");
        Machine.Shell([], "chmod -R a+rX \"$1\"; chmod 000 \"$1/output/index.html\"; chown -R 65534 \"$1/output\"", site.Root);
        var (exitCode, output) = Machine.Shell(Machine.Stranger!, "HOME=/nonexistent $SITEGEN build \"$1\" --quiet && cat \"$1/output/index.html\" > /dev/null", site.Root);

        Assert.Equal((0, ""), (exitCode, output));
        site.IsWhole("A");
    }

    [UnixFact]
    public void What_is_written_can_be_read_by_all_whatever_the_mask()
    {
        using var site = new TwoVersions(models: 3);
        foreach (var version in (string[])["A", "B"])
        {
            var (exitCode, output) = Machine.Shell([], "umask 077; $SITEGEN build \"$1\" --output \"$1/new/out\" --quiet && find \"$1/new\" ! -perm -444 -o -type d ! -perm -555", site.Use(version).Root);
            Assert.Equal((0, ""), (exitCode, output));
        }
    }
}
