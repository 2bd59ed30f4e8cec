using System.Collections;
using System.Text;
using Amazon.Runtime;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>All that an object holds, as text, a line a value.</summary>
public static class Dump
{
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, "", value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string or ConstantClass or ValueType:
                text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{path} = {(value is DateTime time ? time.ToString("O") : value)}");
                break;
            case MemoryStream blob:
                text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{path} = {Convert.ToBase64String(blob.ToArray())}");
                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                    Write(text, $"{path}[{entry.Key}]", entry.Value);
                break;
            case IEnumerable list:
                foreach (var (index, element) in list.Cast<object>().Index())
                    Write(text, $"{path}[{index}]", element);
                break;
            default:
                foreach (var property in ShapeComparison.MembersOf(value.GetType()))
                    Write(text, $"{path}.{property.Name}", property.GetValue(value));
                break;
        }
    }
}
