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

    /// <summary>Everything local that a template names.</summary>
    /// <exception cref="BadInput">Something of it is not there.</exception>
    public static IReadOnlyList<LocalArtifact> In(TemplateFile template)
    {
        var found = template.Section("Resources").SelectMany(resource => OfResource(template, resource.Key, resource.Value)).Concat(Includes(template)).ToList();
        var missing = found.Where(artifact => !File.Exists(artifact.Path) && !Directory.Exists(artifact.Path))
            .Select(artifact => Checks.TemplateChecks.Error("template-file", template.At(artifact.Parent.Find(artifact.Key) ?? artifact.Parent),
                $"{artifact.Resource} names '{artifact.Given}' in {artifact.Property.Path}, and there is nothing at {System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(template.Path)!, artifact.Path)}",
                "a file or folder, relative to the template; s3://bucket/key; or https://", "Correct the path, or make what it names").ToString()).ToList();
        return missing.Count == 0 ? found : throw new BadInput(missing);
    }

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
