namespace LocalAws.S3;

/// <summary>Who began an upload.</summary>
/// <param name="ID">ARN, or the canonical user for an account's root.</param>
/// <param name="DisplayName">Last part of the ARN.</param>
public sealed record Initiator(string ID, string DisplayName)
{
    public static Initiator Of(string principal) => new(principal, principal[(principal.LastIndexOfAny([':', '/']) + 1)..]);
}
