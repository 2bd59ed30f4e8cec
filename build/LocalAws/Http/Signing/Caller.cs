namespace LocalAws.Http.Signing;

/// <summary>Whoever signed a request, and for which region and service.</summary>
/// <param name="Credential">Key that the signature was made with.</param>
/// <param name="Signed">The signature; null for a request that is let in without one.</param>
/// <param name="Key">Derived key, for the chunks of a streaming payload.</param>
public sealed record Caller(Credential Credential, SignedRequest Signed, byte[] Key);
