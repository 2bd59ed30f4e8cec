namespace StandIns.Runtime;

/// <summary>Where a member stands in a REST request or response, when it is not a property of the JSON body.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RestAttribute(In place, string name = "") : Attribute
{
    public In Place { get; } = place;

    /// <summary>Name of the path label, query parameter or header.</summary>
    public string Name { get; } = name;
}
