using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>Looks into YAML nodes.</summary>
internal static class YamlNodes
{
    /// <summary>The value below a key, or null.</summary>
    public static YamlNode? Find(this YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The node of a key that is there.</summary>
    public static YamlNode KeyOf(this YamlNode? mapping, string key) => ((YamlMappingNode)mapping!).Children.Keys.First(each => each is YamlScalarNode scalar && scalar.Value == key);

    /// <summary>Keys and values below a key; none when that is no mapping.</summary>
    public static IEnumerable<KeyValuePair<string, YamlNode>> Entries(this YamlNode? node, string key) => node.Find(key).Entries();

    /// <summary>Keys and values of a mapping.</summary>
    public static IEnumerable<KeyValuePair<string, YamlNode>> Entries(this YamlNode? node) => node is YamlMappingNode mapping
        ? mapping.Children.Where(pair => pair.Key is YamlScalarNode).Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value ?? "", pair.Value))
        : [];

    /// <summary>The text of a plain value: of one without a tag.</summary>
    public static string? Text(this YamlNode? node) => node is YamlScalarNode { Tag.IsEmpty: true } scalar ? scalar.Value : null;

    /// <summary>The tag's name behind the exclamation mark (<c>Ref</c>), or null.</summary>
    public static string? ShortTag(this YamlNode node) => !node.Tag.IsEmpty && node.Tag.Value.StartsWith('!') && !node.Tag.Value.StartsWith("!!", StringComparison.Ordinal)
        ? node.Tag.Value[1..]
        : null;

    /// <summary>Puts a value below a key, where the key was if it was there.</summary>
    public static void Put(this YamlMappingNode mapping, string key, YamlNode value) => mapping.Children[new YamlScalarNode(key)] = value;

    /// <summary>A text, quoted where it would be taken for something else.</summary>
    public static YamlScalarNode Scalar(string text) => new(text) { Style = ScalarStyle.Any };

    /// <summary>A mapping of texts.</summary>
    public static YamlMappingNode Mapping(params IEnumerable<(string Key, string Value)> pairs) =>
        new(pairs.Select(pair => KeyValuePair.Create<YamlNode, YamlNode>(Scalar(pair.Key), Scalar(pair.Value))));
}
