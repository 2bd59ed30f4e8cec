using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>A YAML mapping read strictly: each unknown key, wrong type and missing value is an error that names its path, line and column.</summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);
    private readonly YamlNode node;

    /// <param name="known">The keys allowed here; null allows any (user-named entries).</param>
    public YamlMap(YamlNode node, string path, params string[]? known)
    {
        (this.node, Path) = (node, path);
        if (node is not YamlMappingNode map)
            throw Error(node, $"Expected {Name(path)} to be a mapping: found {Kind(node)} instead");
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? throw Error(key, $"Expected the keys of {Name(path)} to be strings");
            if (known is { Length: > 0 } && !known.Contains(name, StringComparer.Ordinal))
                throw Error(key, $"Unknown key '{name}' in {Name(path)}; known keys are {string.Join(", ", known)}");
            values.Add(name, value);
        }
    }

    public string Path { get; }

    public IEnumerable<string> Keys => values.Keys;

    public static BuildSpecException Error(YamlNode node, string message) => new($"{message} at line {node.Start.Line}, column {node.Start.Column}");

    public BuildSpecException Error(string key, string message) => Error(values.GetValueOrDefault(key, node), message);

    public YamlNode? Node(string key) => values.GetValueOrDefault(key) is { } node && !IsNull(node) ? node : null;

    public YamlMap? Map(string key, params string[]? known) => Node(key) is { } node ? new YamlMap(node, At(key), known) : null;

    public string? Text(string key) => Node(key) is { } node ? Scalar(node, At(key)) : null;

    public string RequiredText(string key) => Text(key) ?? throw Error(node, $"{At(key)} is missing");

    /// <summary>A boolean in any of YAML 1.1's spellings, as CodeBuild takes it: yes, no, true, false, on, off.</summary>
    public bool Flag(string key) =>
        Text(key)?.ToUpperInvariant() switch
        {
            null or "NO" or "FALSE" or "OFF" => false,
            "YES" or "TRUE" or "ON" => true,
            var other => throw Error(key, $"Expected {At(key)} to be yes or no: found '{other}'"),
        };

    public IReadOnlyList<string> Texts(string key) =>
        Node(key) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Select((item, i) => Scalar(item, $"{At(key)}[{i}]"))],
            var other => throw Error(other, $"Expected {At(key)} to be a list: found {Kind(other)} instead"),
        };

    /// <summary>A list, or a single value standing for a list of one.</summary>
    public IReadOnlyList<string> OneOrMore(string key) => Node(key) is YamlScalarNode ? [Text(key)!] : Texts(key);

    public IReadOnlyDictionary<string, string> TextMap(string key)
    {
        var map = Map(key, known: null);
        return map is null ? new Dictionary<string, string>() : map.Keys.ToDictionary(k => k, k => map.Text(k) ?? "", StringComparer.Ordinal);
    }

    public IEnumerable<YamlNode> Items(string key) =>
        Node(key) switch
        {
            null => [],
            YamlSequenceNode list => list,
            var other => throw Error(other, $"Expected {At(key)} to be a list: found {Kind(other)} instead"),
        };

    public string At(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    private static string Scalar(YamlNode node, string path) =>
        node is YamlScalarNode { Value: { } value } && !IsNull(node)
            ? value
            : throw Error(node, $"Expected {path} to be of string type: found {Kind(node)} instead");

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain or YamlDotNet.Core.ScalarStyle.Any, Value: null or "" or "~" or "null" };

    private static string Kind(YamlNode node) =>
        node switch
        {
            YamlMappingNode => "subkeys",
            YamlSequenceNode => "a list",
            _ when IsNull(node) => "nothing",
            _ => "a value",
        };

    private static string Name(string path) => path.Length == 0 ? "the buildspec" : path;
}
