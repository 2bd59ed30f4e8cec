using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>A place in a template that names something else in it.</summary>
/// <param name="Node">Where.</param>
/// <param name="Name">What: without the attribute.</param>
/// <param name="Kind">Which kind of thing it must be.</param>
/// <param name="Function">How it is referred to, for messages.</param>
internal sealed partial record Reference(YamlNode Node, string Name, ReferenceKind Kind, string Function)
{
    /// <summary>What a node itself refers to; not what is below it.</summary>
    public static IEnumerable<Reference> In(YamlNode node) => Intrinsic.Of(node) is { } call ? Of(call) : [];

    /// <summary>What a resource says that it waits for.</summary>
    public static IEnumerable<Reference> DependsOn(YamlNode resource) => resource.Find("DependsOn") switch
    {
        YamlScalarNode { Value: { } name } one => [new Reference(one, name, ReferenceKind.Resource, "DependsOn")],
        YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(each => new Reference(each, each.Value ?? "", ReferenceKind.Resource, "DependsOn")),
        _ => [],
    };

    private static IEnumerable<Reference> Of(Intrinsic call)
    {
        var argument = call.Argument;
        var items = (argument as YamlSequenceNode)?.Children;
        var text = (argument as YamlScalarNode)?.Value;
        switch (call.Name)
        {
            case "Ref" when text is not null:
                return [new(argument, text, ReferenceKind.Referable, "Ref")];
            case "Condition" when text is not null:
                return [new(argument, text, ReferenceKind.Condition, "Condition")];
            case "Fn::GetAtt":
                var target = text?.Split('.')[0] ?? (items?.FirstOrDefault() as YamlScalarNode)?.Value;
                return target is null ? [] : [new(argument, target, ReferenceKind.Resource, "Fn::GetAtt")];
            case "Fn::If" when items is [YamlScalarNode { Value: { } condition } first, ..]:
                return [new(first, condition, ReferenceKind.Condition, "Fn::If")];
            case "Fn::FindInMap" when items is [YamlScalarNode { Tag.IsEmpty: true, Value: { } map } name, ..]:
                return [new(name, map, ReferenceKind.Mapping, "Fn::FindInMap")];
            case "Fn::Sub":
                return InText(items?.FirstOrDefault() ?? argument, items?.ElementAtOrDefault(1));
            default:
                return [];
        }
    }

    // ${!Literal} is a text; names that the call defines itself are not the template's.
    private static IEnumerable<Reference> InText(YamlNode text, YamlNode? own)
    {
        var defined = own.Entries().Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        return Variable().Matches((text as YamlScalarNode)?.Value ?? "").Select(match => match.Groups[1].Value.Trim())
            .Where(name => !name.StartsWith('!') && !defined.Contains(name))
            .Select(name => name.Contains('.', StringComparison.Ordinal)
                ? new Reference(text, name.Split('.')[0], ReferenceKind.Resource, "Fn::Sub")
                : new Reference(text, name, ReferenceKind.Referable, "Fn::Sub"));
    }

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    private static partial Regex Variable();
}

/// <summary>What a reference must lead to.</summary>
internal enum ReferenceKind
{
    Referable,
    Resource,
    Condition,
    Mapping,
}
