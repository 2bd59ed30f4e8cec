using LocalAws.Kernel;

namespace LocalAws.Http.Signing;

/// <summary>Faults of signatures, with the codes that S3 and the other services have for them.</summary>
internal static class SignatureErrors
{
    private const string Hint = "Source .nutshell/local-aws.env for the keys of the running LocalAws, or start it with --signatures any.";

    public static AwsException NoSignature(IncomingRequest request)
    {
        var authorization = request.Header("authorization") ?? request.QueryValue("X-Amz-Algorithm") ?? "";
        if (authorization.StartsWith("AWS4-ECDSA-P256-SHA256", StringComparison.Ordinal))
            return new("InvalidSignatureException", "LocalAws does not verify SigV4A (AWS4-ECDSA-P256-SHA256). Sign with AWS4-HMAC-SHA256 for one region.", 403);
        if (authorization.StartsWith("AWS ", StringComparison.Ordinal) || request.QueryValue("AWSAccessKeyId") is not null)
            return new("InvalidRequest", "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.", 400);
        return authorization.Length > 0
            ? new("IncompleteSignatureException", "The Authorization header, or the X-Amz-* query parameters, hold no complete AWS4-HMAC-SHA256 signature with a date.", 403)
            : new("MissingAuthenticationToken", $"Request is missing Authentication Token. LocalAws has no operation without one (AssumeRoleWithWebIdentity and AssumeRoleWithSAML are not implemented). {Hint}", 403);
    }

    public static AwsException UnknownKey(SignedRequest signed) => signed.Service == "s3"
        ? new("InvalidAccessKeyId", $"The AWS Access Key Id you provided does not exist in our records. {Hint}", 403)
        : new(IsQuery(signed.Service) ? "InvalidClientTokenId" : "UnrecognizedClientException", $"The security token included in the request is invalid. {Hint}", 403);

    public static AwsException Mismatch(string service) => service == "s3" || IsQuery(service)
        ? new("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.", 403)
        : new("InvalidSignatureException", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.", 403);

    public static AwsException OutOfTime(SignedRequest signed, DateTimeOffset now) => signed.Service == "s3"
        ? signed.Presigned
            ? new("AccessDenied", "Request has expired", 403)
            : new("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", 403)
        : new(IsQuery(signed.Service) ? "SignatureDoesNotMatch" : "InvalidSignatureException",
            $"Signature {(signed.Time > now ? "not yet current" : "expired")}: {signed.Time:yyyyMMdd'T'HHmmss'Z'}, the time here is {now:yyyyMMdd'T'HHmmss'Z'} (15 min. allowed).", 403);

    public static AwsException BadExpiry(string service) =>
        new(service == "s3" ? "AuthorizationQueryParametersError" : "InvalidSignatureException", "X-Amz-Expires must be between 1 second and a week (604800 seconds).", 400);

    public static AwsException ExpiredToken(string service) =>
        new(service == "s3" || IsQuery(service) ? "ExpiredToken" : "ExpiredTokenException", "The security token included in the request is expired.", service == "s3" ? 400 : 403);

    public static AwsException InvalidToken(string service) =>
        new(service == "s3" ? "InvalidToken" : IsQuery(service) ? "InvalidClientTokenId" : "UnrecognizedClientException", "The security token included in the request is invalid.", service == "s3" ? 400 : 403);

    private static bool IsQuery(string service) => service is "iam" or "sts" or "sns" or "ec2" or "cloudformation" or "elasticloadbalancing" or "autoscaling";
}
