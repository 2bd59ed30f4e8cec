using Build.Settings;

namespace Build.Aws;

/// <summary>AWS as tasks see it: clients, and whose account they work in.</summary>
/// <param name="Session">The clients.</param>
/// <param name="Names">Names of all resources in this account.</param>
/// <param name="Identity">ARN of who calls.</param>
/// <param name="Endpoint">Where all services answer; null is AWS itself.</param>
public sealed record Cloud(AwsSession Session, Names Names, string Identity, Uri? Endpoint);
