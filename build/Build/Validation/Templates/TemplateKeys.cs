using Build.Serverless.Templates;
using Build.Settings;
using YamlDotNet.RepresentationModel;

namespace Build.Validation.Templates;

/// <summary>The sections of a template, and what every resource must have (CloudFormation user guide, "Template anatomy").</summary>
public sealed class TemplateKeys : TemplateRule
{
    private const string Serverless = "AWS::Serverless-2016-10-31";

    private static readonly string[] Sections =
        ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Transform", "Hooks", "Resources", "Outputs", "Globals"];

    private static readonly string[] OfResource =
        ["Type", "Properties", "DependsOn", "Condition", "Metadata", "CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy", "Connectors", "IgnoreGlobals"];

    /// <inheritdoc/>
    public override string Id => "template-keys";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return Sectional(template).Concat(template.Section("Resources").SelectMany(resource => Resource(template, resource.Key, resource.Value)));
    }

    private IEnumerable<Finding> Sectional(TemplateFile template)
    {
        foreach (var (key, value) in template.Root.Entries().Where(section => !Sections.Contains(section.Key)))
            yield return Unknown(template.At(template.Root.KeyOf(key)), $"Section '{key}'", key, Sections);
        if (template.Root.Find("Resources") is not YamlMappingNode { Children.Count: > 0 })
            yield return Error(template.At(template.Root.Find("Resources") ?? template.Root), "There are no resources",
                "a section 'Resources' with at least one", "Add a resource");
    }

    private IEnumerable<Finding> Resource(TemplateFile template, string name, YamlNode resource)
    {
        if (name.StartsWith("Fn::ForEach", StringComparison.Ordinal))
            yield break;
        if (resource.Find("Type").Text() is not { } type)
        {
            yield return Error(template.At(resource), $"{name} has no Type", "a type such as AWS::Serverless::Function", "Write what it is");
            yield break;
        }
        if (!name.All(char.IsAsciiLetterOrDigit))
            yield return Error(template.At(template.Root.Find("Resources").KeyOf(name)), $"Logical id '{name}'", "letters and digits", "Rename it");
        foreach (var (key, _) in resource.Entries().Where(attribute => !OfResource.Contains(attribute.Key)))
            yield return Unknown(template.At(resource.KeyOf(key)), $"'{key}' of {name}", key, OfResource);
        if (type.StartsWith("AWS::Serverless::", StringComparison.Ordinal) && !HasTransform(template))
            yield return Error(template.At(resource.Find("Type")!), $"{name} is of type {type}, and the template has no SAM transform",
                $"such types in a template with 'Transform: {Serverless}'", $"Write 'Transform: {Serverless}' at the top");
    }

    private static bool HasTransform(TemplateFile template) => template.Root.Find("Transform") switch
    {
        YamlSequenceNode list => list.Children.Any(each => each.Text() == Serverless),
        { } one => one.Text() == Serverless,
        null => false,
    };

    private Finding Unknown(Place place, string what, string key, string[] allowed) =>
        Error(place, $"{what} is unknown", string.Join(", ", allowed), Spelling.Nearest(key, allowed) is { } nearest ? $"Write '{nearest}' if that is meant" : "Take it out");
}
