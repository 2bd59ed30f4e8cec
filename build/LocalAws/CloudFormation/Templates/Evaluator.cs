using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>Computes the values of a template: intrinsic functions, conditions, pseudo parameters. Pure.</summary>
internal sealed class Evaluator(TemplateValues values)
{
    // What AWS::NoValue is: a member or element that is left out.
    private static readonly JsonNode NoValue = JsonValue.Create("AWS::NoValue");
    private readonly Dictionary<string, bool?> conditions = new(StringComparer.Ordinal);

    /// <summary>Whether a condition holds.</summary>
    /// <exception cref="AwsException">ValidationError: there is none, or it depends on itself.</exception>
    public bool Holds(string condition)
    {
        if (conditions.TryGetValue(condition, out var known))
            return known ?? throw CloudFormationErrors.Template($"circular condition dependency with {condition}");
        if (!values.Template.Conditions.TryGetValue(condition, out var expression))
            throw CloudFormationErrors.Template($"unresolved condition dependency {condition}");
        conditions[condition] = null;
        var holds = Truth(expression);
        conditions[condition] = holds;
        return holds;
    }

    /// <summary>A value without functions; null when it is AWS::NoValue.</summary>
    /// <exception cref="AwsException">ValidationError: a function cannot be computed.</exception>
    public JsonNode? Evaluate(JsonNode? node) => Value(node) is { } value && !ReferenceEquals(value, NoValue) ? value : null;

    /// <summary>An object without functions.</summary>
    public JsonObject Object(JsonObject node) => (JsonObject)Value(node);

    /// <summary>A value that must be a text.</summary>
    public string Text(JsonNode? node, string function) => Value(node) switch
    {
        JsonValue value when !ReferenceEquals(value, NoValue) => TextOf(value),
        _ => throw CloudFormationErrors.Template($"every value of {function} must be a string"),
    };

    private JsonNode Value(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Value).Where(each => !ReferenceEquals(each, NoValue))]),
        JsonObject { Count: 1 } single when IntrinsicFunctions.OfValues.Contains(single.First().Key) => Function(single.First().Key, single.First().Value),
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)Value(pair.Value))).Where(pair => !ReferenceEquals(pair.Value, NoValue))),
        null => NoValue,
        _ => node.DeepClone(),
    };

    private JsonNode Function(string name, JsonNode? argument) => (name, argument) switch
    {
        ("Ref", _) => Ref(Text(argument, name)),
        ("Fn::GetAtt", JsonArray { Count: 2 } path) => Attribute(Text(path[0], name), Text(path[1], name)),
        ("Fn::GetAtt", JsonValue path) when References.OfSub(TextOf(path)) is { Attribute: { } attribute } reference => Attribute(reference.Name, attribute),
        ("Fn::Sub", JsonValue text) => Sub(TextOf(text), []),
        ("Fn::Sub", JsonArray { Count: 2 } pair) when pair[0] is JsonValue text && pair[1] is JsonObject map => Sub(TextOf(text), map),
        ("Fn::Join", JsonArray { Count: 2 } pair) => string.Join(Text(pair[0], name), List(pair[1], name).Select(each => Text(each, name))),
        ("Fn::Split", JsonArray { Count: 2 } pair) => new JsonArray([.. Text(pair[1], name).Split(Text(pair[0], name)).Select(each => (JsonNode)each)]),
        ("Fn::Select", JsonArray { Count: 2 } pair) => Select(Text(pair[0], name), List(pair[1], name)),
        ("Fn::If", JsonArray { Count: 3 } branches) => Value(branches[Holds(Text(branches[0], name)) ? 1 : 2]),
        ("Fn::FindInMap", JsonArray { Count: 3 } path) => FindInMap([.. path.Select(each => Text(each, name))]),
        ("Fn::ImportValue", _) => Import(Text(argument, name)),
        ("Fn::Base64", _) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Text(argument, name))),
        ("Fn::Cidr", JsonArray { Count: 2 or 3 } cidr) => CidrBlocks.Split([.. cidr.Select(each => Text(each, name))]),
        ("Fn::GetAZs", _) => new JsonArray([.. TemplateValues.ZonesOf(Region(Text(argument, name))).Select(each => (JsonNode)each)]),
        _ => throw CloudFormationErrors.Template($"{name} object has the wrong number or kind of arguments"),
    };

    private JsonNode Ref(string name)
    {
        if (name == "AWS::NoValue")
            return NoValue;
        if (values.Parameter(name) is { } parameter)
            return parameter;
        if (!values.Template.Resources.ContainsKey(name))
            throw CloudFormationErrors.Format($"Unresolved resource dependencies [{name}] in the template");
        return values.PhysicalId(name) ?? TemplateValues.KnownAfterApply;
    }

    private JsonNode Attribute(string resource, string attribute)
    {
        if (!values.Template.Resources.TryGetValue(resource, out var declared))
            throw CloudFormationErrors.Template($"instance of Fn::GetAtt references undefined resource {resource}");
        if (values.PhysicalId(resource) is null)
            return TemplateValues.KnownAfterApply;
        return values.Attribute(resource, attribute)
            ?? throw CloudFormationErrors.Template($"resource {resource} of type {declared.Type} does not support attribute type {attribute} in Fn::GetAtt");
    }

    private string Sub(string text, JsonObject map) => References.Replace(text, name =>
    {
        if (map.TryGetPropertyValue(name, out var given))
            return Text(given, "Fn::Sub");
        var reference = References.OfSub(name);
        return TextOf(reference.Attribute is { } attribute ? Attribute(reference.Name, attribute) : Ref(name));
    });

    private JsonNode Select(string index, JsonArray list) => int.TryParse(index, out var at) && at >= 0 && at < list.Count
        ? Value(list[at])
        : throw CloudFormationErrors.Template("Fn::Select cannot select nonexistent value at index " + index);

    private JsonNode FindInMap(string[] path) => values.Template.Mappings[path[0]] is JsonObject map && map[path[1]] is JsonObject top && top[path[2]] is { } value
        ? Value(value)
        : throw CloudFormationErrors.Template($"Unable to get mapping for {string.Join("::", path)}");

    private string Import(string name) => values.Import(name) ?? throw CloudFormationErrors.Validation($"No export named {name} found.");

    private string Region(string text) => text.Length == 0 ? values.Scope.Region : text;

    // A list, or a function that gives one.
    private JsonArray List(JsonNode? node, string function) => Value(node) as JsonArray ?? throw CloudFormationErrors.Template($"{function} requires a list argument");

    private bool Truth(JsonNode? node)
    {
        if (node is not JsonObject { Count: 1 } single)
            throw CloudFormationErrors.Template("every condition must be one of Fn::And, Fn::Equals, Fn::Not, Fn::Or, Condition");
        var (name, argument) = single.First();
        return (name, argument) switch
        {
            ("Condition", JsonValue other) => Holds(TextOf(other)),
            ("Fn::Equals", JsonArray { Count: 2 } pair) => JsonNode.DeepEquals(Plain(pair[0]), Plain(pair[1])),
            ("Fn::Not", JsonArray { Count: 1 } one) => !Truth(one[0]),
            ("Fn::And", JsonArray { Count: >= 2 and <= 10 } all) => all.Select(Truth).ToList().TrueForAll(each => each),
            ("Fn::Or", JsonArray { Count: >= 2 and <= 10 } any) => any.Select(Truth).ToList().Exists(each => each),
            _ => throw CloudFormationErrors.Template($"{name} object has the wrong number or kind of arguments in a condition"),
        };
    }

    private JsonNode Plain(JsonNode? node) => Value(node) is JsonValue value ? JsonValue.Create(TextOf(value)) : Value(node);

    private static string TextOf(JsonNode node) => node switch
    {
        JsonValue value when value.GetValueKind() is JsonValueKind.String => value.GetValue<string>(),
        JsonArray list => string.Join(",", list.Select(each => each is null ? "" : TextOf(each))),
        _ => node.ToJsonString(),
    };
}
