namespace LocalAws.Iam;

/// <summary>What passwords of an account must be like. Passwords of login profiles are held against it; there is no console to sign in to.</summary>
public sealed record PasswordPolicy
{
    public int MinimumPasswordLength { get; init; } = 6;

    public bool RequireSymbols { get; init; }

    public bool RequireNumbers { get; init; }

    public bool RequireUppercaseCharacters { get; init; }

    public bool RequireLowercaseCharacters { get; init; }

    public bool AllowUsersToChangePassword { get; init; }

    public bool ExpirePasswords { get; init; }

    /// <summary>Days.</summary>
    public int? MaxPasswordAge { get; init; }

    /// <summary>How many former passwords must not be used again.</summary>
    public int? PasswordReusePrevention { get; init; }

    public bool? HardExpiry { get; init; }
}
