namespace LocalAws.Ssm.Documents;

/// <summary>What a Command document says, once it is read.</summary>
/// <param name="SchemaVersion">2.0 or 2.2.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Parameters">What it takes.</param>
/// <param name="Steps">What it does, in this order.</param>
internal sealed record CommandContent(string SchemaVersion, string? Description, IReadOnlyList<ContentParameter> Parameters, IReadOnlyList<ContentStep> Steps);

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">String, StringList, Integer, Boolean or StringMap... as it stands there.</param>
/// <param name="Description">What it is.</param>
/// <param name="Default">Its values when nobody gives any; null when somebody must.</param>
/// <param name="AllowedValues">The only values; null for any.</param>
/// <param name="AllowedPattern">A regular expression for values; null for any.</param>
internal sealed record ContentParameter(
    string Name, string Type, string? Description, IReadOnlyList<string>? Default, IReadOnlyList<string>? AllowedValues, string? AllowedPattern);

/// <summary>A step: a shell script.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lines">Commands, with <c>{{ parameter }}</c> in them.</param>
/// <param name="WorkingDirectory">Where; null for the root.</param>
/// <param name="Timeout">Seconds, perhaps a parameter; null for an hour.</param>
/// <param name="ExitsOnFailure">Whether the steps behind it are left out when it fails.</param>
/// <param name="Platform">The platform that it is for; null for any.</param>
internal sealed record ContentStep(string Name, IReadOnlyList<string> Lines, string? WorkingDirectory, string? Timeout, bool ExitsOnFailure, string? Platform);
