using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>An event as rules match it and targets receive it (EventBridge User Guide, "Event structure").</summary>
internal static class EventDocument
{
    public static JsonObject Of(AwsEvent happened) => new()
    {
        ["version"] = "0",
        ["id"] = happened.Id,
        ["detail-type"] = happened.DetailType,
        ["source"] = happened.Source,
        ["account"] = happened.Scope.AccountId,
        ["time"] = happened.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["region"] = happened.Scope.Region,
        ["resources"] = new JsonArray([.. happened.Resources.Select(arn => JsonValue.Create(arn))]),
        ["detail"] = happened.Detail.DeepClone(),
    };
}
