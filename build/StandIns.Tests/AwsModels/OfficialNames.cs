namespace StandIns.Tests.AwsModels;

/// <summary>How the official packages name what the models hold; the exceptions are those of the packages' own customizations.</summary>
public static class OfficialNames
{
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["iam-2010-05-08/Policy"] = "ManagedPolicy",
        ["iam-2010-05-08/AttachedPolicy"] = "AttachedPolicyType",
        ["lambda-2015-03-31/VpcConfigResponse"] = "VpcConfigDetail",
        ["lambda-2015-03-31/InvocationRequest.Payload"] = "PayloadStream",
        ["lambda-2015-03-31/InvocationRequest.ClientContext"] = "ClientContextBase64",
    };

    // CloudWatch Logs counts in milliseconds; its package shows these as dates.
    private static readonly HashSet<string> Dates =
    [
        "InputLogEvent.timestamp", "OutputLogEvent.timestamp", "OutputLogEvent.ingestionTime", "GetLogEventsRequest.startTime",
        "GetLogEventsRequest.endTime", "LogGroup.creationTime", "LogStream.creationTime", "LogStream.firstEventTimestamp",
        "LogStream.lastEventTimestamp", "LogStream.lastIngestionTime",
    ];

    public static string Class(string model, string shape) => Renamed.GetValueOrDefault($"{model}/{shape}") ?? Capital(shape);

    public static string Property(string model, string shape, string member) => Renamed.GetValueOrDefault($"{model}/{shape}.{member}") ?? Capital(member);

    public static bool IsDate(string model, string shape, string member) => model == "logs-2014-03-28" && Dates.Contains($"{shape}.{member}");

    /// <summary>Exception classes lose "Fault" and end in "Exception".</summary>
    public static string Exception(string shape)
    {
        var name = Capital(shape);
        if (name.EndsWith("Exception", StringComparison.Ordinal))
            return name;
        return (name.EndsWith("Fault", StringComparison.Ordinal) ? name[..^"Fault".Length] : name) + "Exception";
    }

    /// <summary>Field of an enumeration's class: words begin with a capital, separators go, a leading digit gets an underscore.</summary>
    public static string Constant(string value)
    {
        var words = value.Split([.. value.Where(letter => !char.IsAsciiLetterOrDigit(letter) && letter != '_')], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(Capital));
        return char.IsAsciiDigit(name[0]) ? "_" + name : name;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
