namespace Build.Settings;

/// <summary>A rule that a setting's value must keep.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class RuleAttribute : Attribute
{
    /// <summary>What is allowed, for messages: <c>one of V1, V2</c>.</summary>
    public abstract string Allowed { get; }

    /// <summary>Whether the value, as text, keeps the rule.</summary>
    public abstract bool Holds(string value);
}
