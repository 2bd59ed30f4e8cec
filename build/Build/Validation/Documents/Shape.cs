namespace Build.Validation.Documents;

/// <summary>What a part of a document may look like: which keys it has, and what stands below them.</summary>
public abstract record Shape
{
    /// <summary>A single value.</summary>
    public static Shape Single { get; } = new SingleShape([]);

    /// <summary>Whatever is written.</summary>
    public static Shape Any { get; } = new AnyShape();

    /// <summary>One of a few words.</summary>
    public static Shape OneOf(params string[] words) => new SingleShape(words);

    /// <summary>A list.</summary>
    public static Shape ListOf(Shape item) => new ListShape(item);

    /// <summary>A list, or a single item in place of a list of one.</summary>
    public static Shape ListOrOne(Shape item) => new ListShape(item, true);

    /// <summary>A mapping with these keys.</summary>
    public static Shape Keys(params (string Key, Shape Value)[] keys) => new KeysShape(keys.ToDictionary(key => key.Key, key => key.Value, StringComparer.Ordinal));

    /// <summary>A mapping with keys of the writer's choice.</summary>
    public static Shape MapOf(Shape value) => new MapShape(value);

    /// <summary>Where a value differs from the shape. A null is no difference: other rules say where it matters.</summary>
    public abstract IEnumerable<Difference> Differences(Node node, string path = "");

    private static Difference Wrong(Node node, string path, string expected, string fix) =>
        new(node.Place, $"'{path}' is {node.Kind}", expected, fix);

    private sealed record AnyShape : Shape
    {
        public override IEnumerable<Difference> Differences(Node node, string path) => [];
    }

    private sealed record SingleShape(IReadOnlyList<string> Words) : Shape
    {
        public override IEnumerable<Difference> Differences(Node node, string path)
        {
            if (node is not Scalar scalar)
                yield return Wrong(node, path, "a single value", "Put the text in quotes when it holds ': ' or begins with a bracket");
            else if (Words.Count > 0 && !node.IsNull && !Words.Contains(scalar.Value, StringComparer.Ordinal))
                yield return Wrong(node, path, string.Join(", ", Words), Suggestion.For(scalar.Value, Words));
        }
    }

    private sealed record ListShape(Shape Item, bool OrOne = false) : Shape
    {
        public override IEnumerable<Difference> Differences(Node node, string path) => node switch
        {
            Sequence list => list.Nodes.SelectMany((item, index) => Item.Differences(item, FormattableString.Invariant($"{path}[{index}]"))),
            _ when node.IsNull => [],
            _ when OrOne => Item.Differences(node, path),
            _ => [Wrong(node, path, "a list", "Write each item on a line of its own with '- ' in front")],
        };
    }

    private sealed record MapShape(Shape Value) : Shape
    {
        public override IEnumerable<Difference> Differences(Node node, string path) => node switch
        {
            Mapping map => map.Pairs.SelectMany(pair => Value.Differences(pair.Value, $"{path}.{pair.Key.Value}")),
            _ when node.IsNull => [],
            _ => [Wrong(node, path, "a mapping", "Write 'name: value' on lines of their own below it")],
        };
    }

    private sealed record KeysShape(IReadOnlyDictionary<string, Shape> Known) : Shape
    {
        public override IEnumerable<Difference> Differences(Node node, string path) => node switch
        {
            Mapping map => map.Pairs.SelectMany(pair => Known.TryGetValue(pair.Key.Value, out var shape)
                ? shape.Differences(pair.Value, path.Length == 0 ? pair.Key.Value : $"{path}.{pair.Key.Value}")
                : [Unknown(pair.Key, path)]),
            _ when node.IsNull => [],
            _ => [Wrong(node, path.Length == 0 ? "the file" : path, $"a mapping with the keys {string.Join(", ", Known.Keys)}", "Write 'key: value' on lines of their own below it")],
        };

        private Difference Unknown(Scalar key, string path) =>
            new(key.Place, $"Unknown key '{key.Value}'{(path.Length == 0 ? "" : $" below '{path}'")}", string.Join(", ", Known.Keys), Suggestion.For(key.Value, [.. Known.Keys]));
    }
}
