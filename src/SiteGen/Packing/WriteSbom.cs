using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Writes a bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/) from the lock file. The same bytes for the same packages: no time stamp, no serial number.
/// Compiled by MSBuild when the program is packed (Sbom.targets), against .NET Standard 2.0: hence the JSON by hand.
/// </summary>
public sealed class WriteSbom : Task
{
    /// <summary>packages.lock.json, which names every package with what it needs.</summary>
    [Required] public string LockFile { get; set; } = "";

    /// <summary>Whose part of the lock file holds, e.g. net10.0.</summary>
    [Required] public string Framework { get; set; } = "";

    /// <summary>The assemblies that come into the package, with the NuGet package of each. What only builds the program, such as analyzers, is not among them.</summary>
    [Required] public ITaskItem[] Libraries { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Where NuGet keeps packages.</summary>
    [Required] public string PackageFolder { get; set; } = "";

    /// <summary>The program.</summary>
    [Required] public string Name { get; set; } = "";

    /// <summary>Its version.</summary>
    [Required] public string Version { get; set; } = "";

    /// <summary>Its licence, an SPDX expression.</summary>
    [Required] public string License { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required] public string Output { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var shipped = new HashSet<string>(Libraries.Select(library => library.GetMetadata("NuGetPackageId")), StringComparer.OrdinalIgnoreCase);
        var locked = Locked().Where(package => shipped.Contains(package.Id)).OrderBy(package => package.Id, StringComparer.Ordinal).ToList();
        foreach (var missing in shipped.Where(id => !locked.Exists(package => package.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))) Log.LogError($"{LockFile} does not name {missing}.");
        if (Log.HasLoggedErrors) return false;

        string Reference(Package package) => $"pkg:nuget/{package.Id}@{package.Version}";
        var own = $"pkg:nuget/{Name}@{Version}";
        var needs = locked.ToDictionary(Reference, package => package.Needs.Where(shipped.Contains).Select(need => Reference(locked.Find(other => other.Id.Equals(need, StringComparison.OrdinalIgnoreCase)))));
        needs[own] = locked.Where(package => package.IsDirect).Select(Reference);
        var json = Object(
            ("$schema", Text("http://cyclonedx.org/schema/bom-1.6.schema.json")), ("bomFormat", Text("CycloneDX")), ("specVersion", Text("1.6")), ("version", "1"),
            ("metadata", Object(("component", Object(
                ("type", Text("application")), ("bom-ref", Text(own)), ("name", Text(Name)), ("version", Text(Version)), ("licenses", Licenses(License)), ("purl", Text(own)))))),
            ("components", List(locked.Select(package => Component(package, Reference(package))))),
            ("dependencies", List(needs.OrderBy(need => need.Key, StringComparer.Ordinal).Select(need =>
                Object(("ref", Text(need.Key)), ("dependsOn", List(need.Value.OrderBy(other => other, StringComparer.Ordinal).Select(Text))))))));
        File.WriteAllText(Output, json + "\n", new UTF8Encoding(false));
        return true;
    }

    private sealed class Package
    {
        public string Id = "";
        public string Version = "";
        public bool IsDirect;
        public List<string> Needs = new();
    }

    private IEnumerable<Package> Locked()
    {
        using var reader = JsonReaderWriterFactory.CreateJsonReader(File.ReadAllBytes(LockFile), XmlDictionaryReaderQuotas.Max);
        var frameworks = XElement.Load(reader).Element("dependencies");
        foreach (var entry in frameworks.Elements().Single(part => NameOf(part) == Framework).Elements())
            yield return new Package
            {
                Id = NameOf(entry),
                Version = (string)entry.Element("resolved"),
                IsDirect = (string)entry.Element("type") == "Direct",
                Needs = entry.Element("dependencies")?.Elements().Select(NameOf).ToList() ?? new List<string>(),
            };
    }

    /// <summary>A JSON key; the reader puts those that are no XML names into an attribute.</summary>
    private static string NameOf(XElement element) => (string)element.Attribute("item") ?? element.Name.LocalName;

    private string Component(Package package, string reference)
    {
        var (id, version) = (package.Id.ToLowerInvariant(), package.Version.ToLowerInvariant());
        var folder = Path.Combine(PackageFolder, id, version);
        var about = XElement.Load(Path.Combine(folder, $"{id}.nuspec")).Elements().First();
        string Said(string key) => (string)about.Elements().FirstOrDefault(element => element.Name.LocalName == key);
        var license = about.Elements().FirstOrDefault(element => element.Name.LocalName == "license" && (string)element.Attribute("type") == "expression");
        var hash = Convert.FromBase64String(File.ReadAllText(Path.Combine(folder, $"{id}.{version}.nupkg.sha512")));
        return Object(
            ("type", Text("library")), ("bom-ref", Text(reference)), ("name", Text(package.Id)), ("version", Text(package.Version)), ("scope", Text("required")),
            ("hashes", List(new[] { Object(("alg", Text("SHA-512")), ("content", Text(BitConverter.ToString(hash).Replace("-", "").ToLowerInvariant()))) })),
            ("licenses", license is null ? null : Licenses((string)license)),
            ("purl", Text(reference)),
            ("externalReferences", Said("projectUrl") is { } url ? List(new[] { Object(("type", Text("website")), ("url", Text(url))) }) : null));
    }

    private static string Licenses(string expression) => List(new[] { expression.Contains(" ") ? Object(("expression", Text(expression))) : Object(("license", Object(("id", Text(expression))))) });

    private static string Object(params (string Key, string Value)[] entries) => "{" + string.Join(",", entries.Where(entry => entry.Value != null).Select(entry => Text(entry.Key) + ":" + entry.Value)) + "}";

    private static string List(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var letter in text) json.Append(letter is '"' or '\\' ? "\\" + letter : letter < ' ' ? $"\\u{(int)letter:x4}" : letter.ToString());
        return json.Append('"').ToString();
    }
}
