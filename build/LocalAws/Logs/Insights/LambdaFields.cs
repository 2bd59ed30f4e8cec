using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalAws.Logs.Insights;

/// <summary>Lambda's own fields: of the lines START, END and REPORT, and the request id of what a Node.js function logs. Memory is in bytes, times in milliseconds.</summary>
internal static partial class LambdaFields
{
    private static readonly (string Label, string Field, double Factor)[] Numbers =
    [
        ("Duration", "@duration", 1), ("Billed Duration", "@billedDuration", 1), ("Init Duration", "@initDuration", 1),
        ("Memory Size", "@memorySize", 1e6), ("Max Memory Used", "@maxMemoryUsed", 1e6),
    ];

    public static void AddTo(Dictionary<string, object?> fields, string message)
    {
        if (Platform().Match(message) is { Success: true } line)
        {
            fields["@type"] = line.Groups[1].Value;
            fields["@requestId"] = line.Groups[2].Value;
            foreach (var part in line.Groups[1].Value == "REPORT" ? message.Split('\t', StringSplitOptions.TrimEntries) : [])
            foreach (var (label, field, factor) in Numbers)
                if (part.StartsWith(label + ": ", StringComparison.Ordinal) && Digits().Match(part) is { Success: true } digits)
                    fields[field] = Spelled(double.Parse(digits.Value, CultureInfo.InvariantCulture) * factor);
        }
        else if (Logged().Match(message) is { Success: true } logged)
            fields["@requestId"] = logged.Groups[1].Value;
    }

    /// <summary>As the service spells these numbers: 102.0, 1.28E8.</summary>
    private static string Spelled(double number)
    {
        if (number < 1e7)
            return number.ToString("0.0###", CultureInfo.InvariantCulture);
        var exponent = (int)Math.Floor(Math.Log10(number));
        return (number / Math.Pow(10, exponent)).ToString("0.0#####", CultureInfo.InvariantCulture) + "E" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(START|END|REPORT) RequestId: ([0-9a-fA-F-]{36})")]
    private static partial Regex Platform();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT[\d:.]+Z\t([0-9a-fA-F-]{36})\t")]
    private static partial Regex Logged();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Digits();
}
