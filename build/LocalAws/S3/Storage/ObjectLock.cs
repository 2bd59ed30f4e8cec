namespace LocalAws.S3.Storage;

/// <summary>What keeps a version from being deleted (S3 User Guide, "Locking objects with Object Lock").</summary>
/// <param name="Mode"><c>GOVERNANCE</c> or <c>COMPLIANCE</c>; null without retention.</param>
/// <param name="RetainUntil">Until when; null without retention.</param>
/// <param name="LegalHold">Whether it is on hold; null when nobody ever said.</param>
public sealed record ObjectLock(string? Mode, DateTimeOffset? RetainUntil, bool? LegalHold)
{
    /// <summary>The mode that whoever may bypass it can break.</summary>
    public const string Governance = "GOVERNANCE";

    /// <summary>The mode that nobody can.</summary>
    public const string Compliance = "COMPLIANCE";

    /// <summary>Whether the version must stay.</summary>
    /// <param name="now">When it shall go.</param>
    /// <param name="bypass">Whether the caller asks to bypass governance.</param>
    public bool Holds(DateTimeOffset now, bool bypass) => LegalHold == true || (RetainUntil > now && !(bypass && Mode == Governance));

    /// <summary>Whether its retention may become another one: longer always, shorter or none where governance is bypassed.</summary>
    public bool MayBecome(string? mode, DateTimeOffset? until, DateTimeOffset now, bool bypass) =>
        !(RetainUntil > now) || (until >= RetainUntil && (mode == Mode || Mode == Governance)) || (bypass && Mode == Governance);
}
