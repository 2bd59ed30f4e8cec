using Amazon.Runtime;

namespace Build.Aws;

/// <summary>Which AWS is meant.</summary>
/// <param name="Region">Region of the clients.</param>
/// <param name="Endpoint">Where all services answer; null is AWS itself.</param>
/// <param name="Credentials">What requests are signed with; null is the SDK's ordinary chain (environment, profile, SSO, instance).</param>
public sealed record AwsTarget(string Region, Uri? Endpoint = null, AWSCredentials? Credentials = null);
