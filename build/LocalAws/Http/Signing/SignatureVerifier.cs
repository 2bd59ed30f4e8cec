using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.Http.Signing;

/// <summary>Finds out who sent a request, from its SigV4 signature.</summary>
public sealed class SignatureVerifier(CredentialStore credentials, LocalAwsOptions options, TimeProvider clock)
{
    /// <summary>How far the clocks of client and server may be apart.</summary>
    public static readonly TimeSpan MaximumSkew = TimeSpan.FromMinutes(15);

    /// <summary>The longest that a presigned URL may hold: seven days.</summary>
    public static readonly TimeSpan MaximumExpiry = TimeSpan.FromDays(7);

    // A key is derived in four steps, and good for a day, a region and a service: most requests are of the same.
    private const int MostKeys = 1000;
    private readonly ConcurrentDictionary<(string Secret, string Date, string Region, string Service), byte[]> keys = new();

    /// <summary>Verifies a request.</summary>
    /// <param name="request">As received.</param>
    /// <param name="payloadHash">SHA-256 of the body, or what the client says stands for it.</param>
    /// <exception cref="AwsException">The code that AWS answers with for that fault.</exception>
    public Caller Verify(IncomingRequest request, string payloadHash)
    {
        ArgumentNullException.ThrowIfNull(request);
        var signed = SignedRequest.From(request) ?? throw SignatureErrors.NoSignature(request);
        if (options.AcceptAnySignature)
            return Anybody(signed);
        var credential = credentials.Find(signed.AccessKeyId) ?? throw SignatureErrors.UnknownKey(signed);
        CheckTime(signed, credential);
        CheckToken(request, signed, credential);
        var key = KeyOf(credential, signed);
        var stringToSign = $"{SignedRequest.Algorithm}\n{signed.Time:yyyyMMdd'T'HHmmss'Z'}\n{signed.Scope}\n{SigningKey.Hash(CanonicalRequest.Build(request, signed, payloadHash))}";
        if (!signed.SignedHeaders.Contains("host") || !SigningKey.Same(SigningKey.Sign(key, stringToSign), signed.Signature))
            throw SignatureErrors.Mismatch(signed.Service);
        credentials.Used(signed, clock.GetUtcNow());
        return new Caller(credential, signed, key);
    }

    private byte[] KeyOf(Credential credential, SignedRequest signed)
    {
        var scope = (credential.SecretAccessKey, signed.Date, signed.Region, signed.Service);
        if (keys.TryGetValue(scope, out var known))
            return known;
        if (keys.Count >= MostKeys)
            keys.Clear();
        return keys[scope] = SigningKey.Derive(credential.SecretAccessKey, signed);
    }

    // Only when the user started the server with --signatures any: other clients bring keys of their own.
    private Caller Anybody(SignedRequest signed) =>
        new(credentials.Find(signed.AccessKeyId) ?? new Credential(signed.AccessKeyId, "", options.AccountId, $"arn:aws:iam::{options.AccountId}:root"), signed, []);

    private void CheckTime(SignedRequest signed, Credential credential)
    {
        var now = clock.GetUtcNow();
        if (signed.Expires is { } expires && (expires > MaximumExpiry || expires < TimeSpan.FromSeconds(1)))
            throw SignatureErrors.BadExpiry(signed.Service);
        var end = signed.Expires is { } presigned ? signed.Time + presigned : signed.Time + MaximumSkew;
        if (now > end || signed.Time - now > MaximumSkew)
            throw SignatureErrors.OutOfTime(signed, now);
        if (credential.Expires < now)
            throw SignatureErrors.ExpiredToken(signed.Service);
        if (signed.Date != signed.Time.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture))
            throw SignatureErrors.Mismatch(signed.Service);
    }

    private static void CheckToken(IncomingRequest request, SignedRequest signed, Credential credential)
    {
        var token = request.Header("x-amz-security-token") ?? request.QueryValue("X-Amz-Security-Token");
        if (credential.SessionToken is { } expected && (token is null || !SigningKey.Same(token, expected)))
            throw SignatureErrors.InvalidToken(signed.Service);
    }
}
