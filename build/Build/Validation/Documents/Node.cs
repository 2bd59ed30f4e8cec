namespace Build.Validation.Documents;

/// <summary>A value in a YAML or JSON document that knows where it stands.</summary>
/// <param name="Place">Where it begins.</param>
public abstract record Node(Place Place)
{
    /// <summary>Values in it, itself included; what it takes to walk all of it.</summary>
    public abstract long Size { get; }

    /// <summary>What it is, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether it is null or nothing at all.</summary>
    public bool IsNull => this is Scalar { IsQuoted: false, Value: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>The value below a key; null when there is none, or when this is no mapping.</summary>
    public Node? this[string key] => (this as Mapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value;

    /// <summary>The text of a single value; null when this is none.</summary>
    public string? Text => this is Scalar scalar && !IsNull ? scalar.Value : null;

    /// <summary>The items of a list; a single value is a list of one, nothing an empty one.</summary>
    public IReadOnlyList<Node> Items => this is Sequence sequence ? sequence.Nodes : IsNull ? [] : [this];

    /// <summary>Keys and values of a mapping; none when this is no mapping.</summary>
    public IReadOnlyList<KeyValuePair<Scalar, Node>> Entries => this is Mapping mapping ? mapping.Pairs : [];
}
