using System.Globalization;

namespace LocalAws.Http.Binding;

/// <summary>A form's fields as the tree that their dotted names spell: <c>Tags.member.1.Key</c> is four nodes below the root.</summary>
internal sealed class FormNode
{
    // No shape is nested deeper; what a name has beyond belongs to no member.
    private const int Deepest = 64;
    private readonly Dictionary<string, FormNode> children = new(StringComparer.Ordinal);

    /// <summary>What the field was sent with; null for a node that only has others below it.</summary>
    public string? Value { get; private set; }

    /// <summary>Children whose names are positive numbers, in their order: a gap or a huge number makes no empty elements.</summary>
    public IEnumerable<KeyValuePair<int, FormNode>> Indexed => children
        .Select(child => KeyValuePair.Create(int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0, child.Value))
        .Where(child => child.Key > 0)
        .OrderBy(child => child.Key);

    /// <summary>Reads a form. Of two fields with one name the last one counts.</summary>
    public static FormNode Of(IEnumerable<KeyValuePair<string, string>> form)
    {
        var root = new FormNode();
        foreach (var (name, value) in form)
        {
            var parts = name.Split('.', Deepest + 1);
            if (parts.Length <= Deepest)
                parts.Aggregate(root, (node, part) => node.Below(part)).Value = value;
        }
        return root;
    }

    /// <summary>The node at a name of one or more parts; null when no field has it.</summary>
    public FormNode? Find(string name)
    {
        var node = this;
        foreach (var part in name.Split('.'))
        {
            if (!node.children.TryGetValue(part, out node))
                return null;
        }
        return node;
    }

    private FormNode Below(string part)
    {
        if (!children.TryGetValue(part, out var child))
            children.Add(part, child = new FormNode());
        return child;
    }
}
