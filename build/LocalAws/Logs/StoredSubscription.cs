namespace LocalAws.Logs;

/// <summary>A subscription filter as it is kept.</summary>
/// <param name="Group">Its log group.</param>
/// <param name="Name">Unique in the group.</param>
/// <param name="Pattern">Which events are sent.</param>
/// <param name="DestinationArn">Where to.</param>
/// <param name="Distribution">Random or ByLogStream: kept, a function gets all.</param>
/// <param name="CreationTime">Milliseconds since 1970.</param>
internal sealed record StoredSubscription(string Group, string Name, string Pattern, string DestinationArn, string Distribution, long CreationTime);
