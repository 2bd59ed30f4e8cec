using Build.Serverless.Templates;
using Build.Settings;
using Build.Validation;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Checks;

/// <summary>The sections of a template, and what every resource must have (CloudFormation user guide, "Template anatomy").</summary>
internal static class ShapeCheck
{
    private const string Serverless = "AWS::Serverless-2016-10-31";

    private static readonly string[] Sections =
        ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions", "Transform", "Hooks", "Resources", "Outputs", "Globals"];

    private static readonly string[] OfResource =
        ["Type", "Properties", "DependsOn", "Condition", "Metadata", "CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy", "Connectors", "IgnoreGlobals"];

    public static IEnumerable<Finding> Run(TemplateFile template)
    {
        foreach (var (key, value) in template.Root.Entries().Where(section => !Sections.Contains(section.Key)))
            yield return Unknown("template-section", template.At(KeyOf(template.Root, key)), $"Section '{key}'", key, Sections);
        if (template.Root.Find("Resources") is not YamlMappingNode { Children.Count: > 0 })
            yield return TemplateChecks.Error("template-resources", template.At(template.Root.Find("Resources") ?? template.Root), "There are no resources",
                "a section 'Resources' with at least one", "Add a resource");
        foreach (var finding in template.Section("Resources").SelectMany(resource => Resource(template, resource.Key, resource.Value)))
            yield return finding;
    }

    private static IEnumerable<Finding> Resource(TemplateFile template, string name, YamlNode resource)
    {
        if (name.StartsWith("Fn::ForEach", StringComparison.Ordinal))
            yield break;
        if (resource.Find("Type").Text() is not { } type)
        {
            yield return TemplateChecks.Error("template-type", template.At(resource), $"{name} has no Type", "a type such as AWS::Serverless::Function", "Write what it is");
            yield break;
        }
        if (!name.All(char.IsAsciiLetterOrDigit))
            yield return TemplateChecks.Error("template-name", template.At(KeyOf(template.Root.Find("Resources")!, name)), $"Logical id '{name}'", "letters and digits", "Rename it");
        foreach (var (key, _) in resource.Entries().Where(attribute => !OfResource.Contains(attribute.Key)))
            yield return Unknown("template-attribute", template.At(KeyOf(resource, key)), $"'{key}' of {name}", key, OfResource);
        if (type.StartsWith("AWS::Serverless::", StringComparison.Ordinal) && !HasTransform(template))
            yield return TemplateChecks.Error("template-transform", template.At(resource.Find("Type")!), $"{name} is of type {type}, and the template has no SAM transform",
                $"such types in a template with 'Transform: {Serverless}'", $"Write 'Transform: {Serverless}' at the top");
    }

    private static bool HasTransform(TemplateFile template) => template.Root.Find("Transform") switch
    {
        YamlSequenceNode list => list.Children.Any(each => each.Text() == Serverless),
        { } one => one.Text() == Serverless,
        null => false,
    };

    private static Finding Unknown(string rule, Place place, string what, string key, string[] allowed) =>
        TemplateChecks.Error(rule, place, $"{what} is unknown", string.Join(", ", allowed), Spelling.Nearest(key, allowed) is { } nearest ? $"Write '{nearest}' if that is meant" : "Take it out");

    private static YamlNode KeyOf(YamlNode mapping, string key) => ((YamlMappingNode)mapping).Children.Keys.First(each => each is YamlScalarNode scalar && scalar.Value == key);
}
