namespace StandIns.Runtime;

/// <summary>Names on the wire in the query protocol, where they are not the usual ones.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Name of a list's elements.</summary>
    public string Element { get; init; } = "member";

    /// <summary>Name of a map entry's key.</summary>
    public string Key { get; init; } = "key";

    /// <summary>Name of a map entry's value.</summary>
    public string Value { get; init; } = "value";
}
