using Build.Serverless.Templates;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Artifacts;

/// <summary>Something local that a template names.</summary>
/// <param name="Resource">Logical id, for messages; <c>AWS::Include</c> for a transform.</param>
/// <param name="Property">Which property names it.</param>
/// <param name="Parent">The mapping that has the property.</param>
/// <param name="Path">Full path of the file or folder.</param>
/// <param name="Given">As the template writes it.</param>
internal sealed record LocalArtifact(string Resource, ArtifactProperty Property, YamlMappingNode Parent, string Path, string Given)
{
    /// <summary>The property's last name.</summary>
    public string Key => Property.Path[(Property.Path.LastIndexOf('.') + 1)..];

    /// <summary>Where the template names it; the parent where that is implied.</summary>
    public YamlNode Node => Parent.Find(Key) ?? Parent;

    /// <summary>Whether there is something at the path.</summary>
    public bool IsThere => File.Exists(Path) || Directory.Exists(Path);

    /// <summary>Everything local that a template names, there or not.</summary>
    public static IReadOnlyList<LocalArtifact> In(TemplateFile template) =>
        [.. template.Section("Resources").SelectMany(resource => OfResource(template, resource.Key, resource.Value)), .. Includes(template)];

    private static IEnumerable<LocalArtifact> OfResource(TemplateFile template, string name, YamlNode resource)
    {
        var type = resource.Find("Type").Text();
        foreach (var property in ArtifactProperty.All.Where(each => each.Type == type))
        {
            if (ParentOf(resource, property) is not { } parent)
                continue;
            var key = property.Path[(property.Path.LastIndexOf('.') + 1)..];
            var value = parent.Find(key);
            if (value is null ? !IsImplied(property, parent) : value.Text() is not { } text || IsRemote(text))
                continue;
            var given = value.Text() ?? ".";
            yield return new LocalArtifact(name, property, parent, System.IO.Path.GetFullPath(given, template.Folder), given);
        }
    }

    // AWS::Include stands for a file, wherever a template has it (CloudFormation user guide, "AWS::Include transform").
    private static IEnumerable<LocalArtifact> Includes(TemplateFile template) =>
        from node in TemplateWalk.All(template.Root)
        let transform = node.ShortTag() == "Transform" ? node : node.Find("Fn::Transform") ?? node.Find("Transform")
        where transform.Find("Name").Text() == "AWS::Include"
        let parameters = transform.Find("Parameters") as YamlMappingNode
        let location = parameters.Find("Location").Text()
        where location is not null && !IsRemote(location)
        select new LocalArtifact("AWS::Include", new ArtifactProperty("AWS::Include", "Location", new S3Uri()), parameters, System.IO.Path.GetFullPath(location, template.Folder), location);

    private static YamlMappingNode? ParentOf(YamlNode resource, ArtifactProperty property)
    {
        YamlNode? parent = resource.Find("Properties");
        foreach (var name in property.Path.Split('.')[..^1])
            parent = parent.Find(name);
        return parent as YamlMappingNode;
    }

    private static bool IsImplied(ArtifactProperty property, YamlMappingNode properties) =>
        property.IsImplied && properties.Find("InlineCode") is null && properties.Find("ImageUri") is null && properties.Find("PackageType").Text() != "Image";

    private static bool IsRemote(string text) =>
        text.StartsWith("s3://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal)
        || text.StartsWith("arn:", StringComparison.Ordinal);
}
