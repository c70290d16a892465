namespace SiteGen.Templating.Typing;

/// <summary>What a template writes, told by the extension of its path; it decides how values are escaped.</summary>
internal enum Format { Html, Markdown, Xml, Json, Python, TypeScript, CSharp, Go, Php, Shell, Yaml, Toml }
