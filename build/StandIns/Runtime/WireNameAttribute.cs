namespace StandIns.Runtime;

/// <summary>The name of a member on the wire in the query protocol, where it is not the property's.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>Name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>Name of a list's elements; <c>member</c> when not said.</summary>
    public string Element { get; init; } = "member";
}
