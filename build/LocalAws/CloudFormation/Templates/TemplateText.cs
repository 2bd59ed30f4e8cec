using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Kernel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>A template's text, JSON or YAML, as one tree in the long form: <c>!Ref A</c> is <c>{"Ref": "A"}</c>.</summary>
internal static class TemplateText
{
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = YamlText.Depth };

    /// <exception cref="AwsException">ValidationError: no template, with line and column.</exception>
    public static JsonObject Read(string text)
    {
        try
        {
            var node = text.TrimStart().StartsWith('{') ? JsonNode.Parse(text, documentOptions: Depth) : Tree(YamlText.Load(text), new(ReferenceEqualityComparer.Instance));
            return node as JsonObject ?? throw CloudFormationErrors.Format("unsupported structure.");
        }
        catch (JsonException malformed)
        {
            throw CloudFormationErrors.Format($"JSON not well-formed. (line {malformed.LineNumber + 1}, column {malformed.BytePositionInLine + 1})");
        }
        catch (ArgumentException twice)
        {
            throw CloudFormationErrors.Format($"JSON not well-formed. {twice.Message}");
        }
        catch (YamlException malformed)
        {
            throw CloudFormationErrors.Format($"YAML not well-formed. (line {malformed.Start.Line}, column {malformed.Start.Column}) {malformed.Message}");
        }
    }

    private static JsonNode? Tree(YamlNode? node, HashSet<YamlNode> seen)
    {
        // An alias is the same node once more; a few of them would make a tree of any size.
        if (node is not null && node is not YamlScalarNode && !seen.Add(node))
            throw CloudFormationErrors.Format("YAML aliases are not allowed in CloudFormation templates");
        JsonNode? value = node switch
        {
            YamlScalarNode scalar => Scalar(scalar),
            YamlSequenceNode list => new JsonArray([.. list.Select(item => Tree(item, seen))]),
            YamlMappingNode map => Mapping(map, seen),
            _ => null,
        };
        return node is { Tag.IsEmpty: false } && node.Tag.Value.StartsWith('!') && node.Tag.Value.Length > 1 ? Function(node.Tag.Value[1..], value, node) : value;
    }

    private static JsonObject Mapping(YamlMappingNode map, HashSet<YamlNode> seen)
    {
        var result = new JsonObject();
        foreach (var (key, value) in map.Children)
            result.Add(key is YamlScalarNode { Value: { } name } ? name : throw CloudFormationErrors.Format($"a key is no text (line {key.Start.Line})"), Tree(value, seen));
        return result;
    }

    private static JsonObject Function(string tag, JsonNode? value, YamlNode node) => tag switch
    {
        "Ref" or "Condition" => new() { [tag] = value },
        "GetAtt" when value is JsonValue path => new() { ["Fn::GetAtt"] = Attribute(path.GetValue<string>()) },
        _ when IntrinsicFunctions.Known.Contains($"Fn::{tag}") => new() { [$"Fn::{tag}"] = value },
        _ => throw CloudFormationErrors.Format($"YAML not well-formed. (line {node.Start.Line}, column {node.Start.Column}) unknown tag !{tag}"),
    };

    private static JsonArray Attribute(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new JsonArray(path) : new JsonArray(path[..dot], path[(dot + 1)..]);
    }

    // Only what reads back as it was written is a number: 0755, 1e3 and 2012-10-17 stay texts.
    private static JsonNode? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not ScalarStyle.Plain || !scalar.Tag.IsEmpty)
            return JsonValue.Create(text);
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return null;
        if (text is "true" or "True" or "TRUE")
            return JsonValue.Create(true);
        if (text is "false" or "False" or "FALSE")
            return JsonValue.Create(false);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole.ToString(CultureInfo.InvariantCulture) == text)
            return JsonValue.Create(whole);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text ? JsonValue.Create(number) : JsonValue.Create(text);
    }
}
