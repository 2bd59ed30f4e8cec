using System.Reflection;

namespace Build.Settings;

/// <summary>One setting: its path, its type and the rule that it keeps.</summary>
/// <param name="Path">E.g. <c>deploy.config</c>.</param>
/// <param name="Property">Property that holds it.</param>
public sealed record SettingDefinition(string Path, PropertyInfo Property)
{
    /// <summary>Type of the value; of its elements for a list or map.</summary>
    public Type ValueType => SettingsSchema.ElementOf(Property.PropertyType);

    /// <summary>The rule, or null.</summary>
    public RuleAttribute? Rule => Property.GetCustomAttribute<RuleAttribute>();

    /// <summary>Whether its value is shown to nobody.</summary>
    public bool IsSecret => Property.IsDefined(typeof(SecretAttribute), inherit: false);

    /// <summary>Whether it is a list.</summary>
    public bool IsList => SettingsSchema.IsList(Property.PropertyType);

    /// <summary>Whether it is a map of names to texts.</summary>
    public bool IsMap => SettingsSchema.IsMap(Property.PropertyType);
}
