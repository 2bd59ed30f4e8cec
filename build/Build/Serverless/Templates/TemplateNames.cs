using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>What can be referred to in a template.</summary>
internal sealed record TemplateNames(
    IReadOnlySet<string> Parameters, IReadOnlySet<string> Resources, IReadOnlySet<string> Conditions, IReadOnlySet<string> Mappings, bool IsTransformed)
{
    /// <summary>CloudFormation user guide, "Pseudo parameters reference".</summary>
    public static IReadOnlyList<string> Pseudo { get; } =
        ["AWS::AccountId", "AWS::NotificationARNs", "AWS::NoValue", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix"];

    public static TemplateNames Of(TemplateFile template) => new(
        Names(template, "Parameters"), Names(template, "Resources"), Names(template, "Conditions"), Names(template, "Mappings"),
        template.Root.Find("Transform") is not null || template.Section("Resources").Any(resource => resource.Key.StartsWith("Fn::", StringComparison.Ordinal)));

    /// <summary>Whether <c>Ref</c> takes the name.</summary>
    public bool IsReferable(string name) => Parameters.Contains(name) || Pseudo.Contains(name) || IsResource(name);

    /// <summary>
    /// Whether there is such a resource; or there will be, once a transform has made it: SAM's are named after what they are made of
    /// (<c>HelloRole</c>, <c>Hello.Version</c>, <c>ServerlessRestApi</c>).
    /// </summary>
    public bool IsResource(string name) =>
        Resources.Contains(name.Split('.')[0]) || (IsTransformed && (name.StartsWith("Serverless", StringComparison.Ordinal) || Resources.Any(known => name.StartsWith(known, StringComparison.Ordinal))));

    private static HashSet<string> Names(TemplateFile template, string section) => [.. template.Section(section).Select(entry => entry.Key)];
}
