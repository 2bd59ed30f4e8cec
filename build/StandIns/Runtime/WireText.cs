using System.Globalization;
using Amazon.Runtime;

namespace StandIns.Runtime;

/// <summary>Values as text: in forms, paths, queries and headers.</summary>
internal static class WireText
{
    public static string Write(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        ConstantClass constant => constant.Value,
        DateTime time => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The value of a header; null when it is absent.</summary>
    public static object? Read(string? text, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (string.IsNullOrEmpty(text) || type == typeof(string))
            return string.IsNullOrEmpty(text) ? null : text;
        return typeof(ConstantClass).IsAssignableFrom(type)
            ? Activator.CreateInstance(type, text)
            : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }
}
