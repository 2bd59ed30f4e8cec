namespace Build.Revisions.Verification;

/// <summary>A script that an AppSpec names.</summary>
/// <param name="Event">Lifecycle event that it runs at.</param>
/// <param name="Location">Path of the script in the bundle, as written.</param>
/// <param name="Line">Line of the AppSpec, from 1.</param>
internal sealed record AppSpecHook(string Event, string Location, long Line);
