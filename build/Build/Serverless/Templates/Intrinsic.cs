using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>A call of an intrinsic function, in either spelling: <c>!Sub text</c> or <c>Fn::Sub: text</c>.</summary>
/// <param name="Name">As CloudFormation names it: <c>Ref</c>, <c>Condition</c>, <c>Fn::Sub</c>.</param>
/// <param name="Node">The node that it stands in for.</param>
/// <param name="Argument">What it is given.</param>
internal sealed record Intrinsic(string Name, YamlNode Node, YamlNode Argument)
{
    /// <summary>Every function there is (CloudFormation user guide, "Intrinsic function reference").</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Ref", "Condition", "Fn::And", "Fn::Base64", "Fn::Cidr", "Fn::Equals", "Fn::FindInMap", "Fn::ForEach", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::ImportValue",
        "Fn::Join", "Fn::Length", "Fn::Not", "Fn::Or", "Fn::Select", "Fn::Split", "Fn::Sub", "Fn::ToJsonString", "Fn::Transform",
    ];

    /// <summary>The function that a node calls, or null.</summary>
    public static Intrinsic? Of(YamlNode node)
    {
        if (node.ShortTag() is { } tag)
            return new Intrinsic(tag is "Ref" or "Condition" ? tag : $"Fn::{tag}", node, node);
        return node is YamlMappingNode { Children.Count: 1 } mapping && mapping.Entries().FirstOrDefault() is { Key: { } key } pair && IsName(key)
            ? new Intrinsic(key, node, pair.Value)
            : null;
    }

    // "Condition" is also an ordinary key: of resources, outputs and policy statements.
    private static bool IsName(string key) => key is "Ref" || key.StartsWith("Fn::", StringComparison.Ordinal);
}
