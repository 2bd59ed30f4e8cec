using System.Text.Json.Nodes;
using LocalAws.Kernel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeDeploy.Execution.Functions;

/// <summary>The AppSpec file of a Lambda deployment (CodeDeploy User Guide, "AppSpec file structure", "AWS Lambda compute platform").</summary>
/// <param name="Function">Name of the function.</param>
/// <param name="Alias">The alias that is shifted.</param>
/// <param name="CurrentVersion">Where it points now.</param>
/// <param name="TargetVersion">Where it shall point.</param>
/// <param name="Hooks">Functions by lifecycle event.</param>
internal sealed record LambdaAppSpec(string Function, string Alias, string CurrentVersion, string TargetVersion, IReadOnlyDictionary<string, string> Hooks)
{
    public const string Before = "BeforeAllowTraffic";
    public const string After = "AfterAllowTraffic";

    /// <summary>Reads YAML or JSON.</summary>
    /// <exception cref="AwsException">InvalidRevisionException: what is missing or unknown.</exception>
    public static LambdaAppSpec Parse(string content)
    {
        var root = Load(content);
        if (Children(root, "Resources") is not [YamlMappingNode { Children.Count: 1 } entry])
            throw Invalid("it has one resource below 'Resources', a list: the function");
        var (name, resource) = entry.Children.Single();
        if (Text(resource, "Type") != "AWS::Lambda::Function")
            throw Invalid($"the type of {name} is AWS::Lambda::Function, not {Text(resource, "Type") ?? "missing"}");
        var properties = Find(resource, "Properties");
        string Property(string key) => Text(properties, key) ?? throw Invalid($"{name} needs the property {key}");
        return new LambdaAppSpec(Property("Name"), Property(nameof(Alias)), Property(nameof(CurrentVersion)), Property(nameof(TargetVersion)), HooksOf(root));
    }

    /// <summary>The AppSpec that takes the traffic back; nobody is asked for that.</summary>
    public LambdaAppSpec Back() => this with { CurrentVersion = TargetVersion, TargetVersion = CurrentVersion, Hooks = new Dictionary<string, string>() };

    /// <summary>As a revision.</summary>
    public RevisionLocation ToRevision()
    {
        var document = new JsonObject
        {
            ["version"] = 0.0,
            ["Resources"] = new JsonArray(new JsonObject
            {
                [Function] = new JsonObject
                {
                    ["Type"] = "AWS::Lambda::Function",
                    ["Properties"] = new JsonObject { ["Name"] = Function, [nameof(Alias)] = Alias, [nameof(CurrentVersion)] = CurrentVersion, [nameof(TargetVersion)] = TargetVersion },
                },
            }),
            [nameof(Hooks)] = new JsonArray([.. Hooks.Select(hook => (JsonNode)new JsonObject { [hook.Key] = hook.Value })]),
        };
        return new RevisionLocation("AppSpecContent", null, null, null, new AppSpecContent(document.ToJsonString(), null));
    }

    private static YamlNode Load(string content)
    {
        try
        {
            return YamlText.Load(content) ?? throw Invalid("it is not empty");
        }
        catch (YamlException exception)
        {
            throw Invalid($"it is YAML or JSON: line {exception.Start.Line}: {exception.Message}");
        }
    }

    private static Dictionary<string, string> HooksOf(YamlNode root)
    {
        var hooks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in Children(root, nameof(Hooks)).OfType<YamlMappingNode>().SelectMany(hook => hook.Children))
        {
            if (key is not YamlScalarNode { Value: Before or After } || value is not YamlScalarNode { Value.Length: > 0 } function)
                throw Invalid($"hooks are {Before} and {After}, each with a function's name or ARN; {key} is not one of them");
            hooks[((YamlScalarNode)key).Value!] = function.Value;
        }
        return hooks;
    }

    private static IReadOnlyList<YamlNode> Children(YamlNode node, string key) => Find(node, key) is YamlSequenceNode list ? [.. list.Children] : [];

    private static YamlNode? Find(YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private static string? Text(YamlNode? node, string key) => (Find(node, key) as YamlScalarNode)?.Value;

    private static AwsException Invalid(string what) => CodeDeployErrors.InvalidRevision($"The AppSpec file of a Lambda deployment cannot be used: {what}.");
}
