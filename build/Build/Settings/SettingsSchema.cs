using System.Reflection;
using System.Text.Json;

namespace Build.Settings;

/// <summary>All settings there are, as the types of <see cref="NutshellSettings"/> have them.</summary>
public static class SettingsSchema
{
    private static readonly Lazy<IReadOnlyDictionary<string, SettingDefinition>> Definitions = new(() =>
        Of(typeof(NutshellSettings), "").ToDictionary(definition => definition.Path, StringComparer.Ordinal));

    /// <summary>Definitions by path.</summary>
    public static IReadOnlyDictionary<string, SettingDefinition> All => Definitions.Value;

    /// <summary>Whether settings lie below this path.</summary>
    public static bool IsSection(string path) => All.Keys.Any(key => key.StartsWith(path + '.', StringComparison.Ordinal));

    /// <summary>Whether this path is a map.</summary>
    public static bool IsMap(string path) => All.TryGetValue(path, out var definition) && definition.IsMap;

    /// <summary>The path that is spelled most like this one, when one is.</summary>
    public static string? Nearest(string path) => Spelling.Nearest(path, All.Keys);

    internal static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    internal static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    internal static Type ElementOf(Type type) => IsList(type) || IsMap(type) ? type.GetGenericArguments()[^1] : Nullable.GetUnderlyingType(type) ?? type;

    private static IEnumerable<SettingDefinition> Of(Type type, string prefix)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var path = prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (property.PropertyType.Namespace == typeof(NutshellSettings).Namespace)
                foreach (var below in Of(property.PropertyType, path + '.'))
                    yield return below;
            else
                yield return new(path, property);
        }
    }
}
