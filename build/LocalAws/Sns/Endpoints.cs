namespace LocalAws.Sns;

/// <summary>Where messages can go.</summary>
internal static class Endpoints
{
    /// <summary>The endpoint, when its protocol is one that LocalAws delivers by.</summary>
    /// <exception cref="Kernel.AwsException">InvalidParameter.</exception>
    public static string Check(string protocol, string? endpoint)
    {
        switch (protocol)
        {
            case "http" or "https":
                return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme == protocol
                    ? endpoint!
                    : throw SnsErrors.InvalidParameter($"Endpoint must match the specified protocol: {protocol}");
            case "email" or "email-json":
                return endpoint is not null && endpoint.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !endpoint.Any(each => char.IsWhiteSpace(each) || char.IsControl(each))
                    ? endpoint
                    : throw SnsErrors.InvalidParameter("Email address");
            case "lambda":
                return Kernel.Arn.TryParse(endpoint, out var arn) && arn.Service == "lambda" && arn.Resource.StartsWith("function:", StringComparison.Ordinal)
                    ? endpoint!
                    : throw SnsErrors.InvalidParameter("Lambda endpoint ARN");
            case "sqs" or "sms" or "application" or "firehose":
                throw SnsErrors.InvalidParameter($"Protocol Reason: LocalAws does not deliver by {protocol}; it delivers by http, https, lambda, email and email-json");
            default:
                throw SnsErrors.InvalidParameter($"Does not support this protocol string: {protocol}");
        }
    }
}
