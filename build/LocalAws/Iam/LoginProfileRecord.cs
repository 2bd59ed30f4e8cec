namespace LocalAws.Iam;

/// <summary>A user's console password as it is kept: a salted hash. There is no console here; ChangePassword asks for it.</summary>
/// <param name="Password">What it is compared with.</param>
/// <param name="CreateDate">When the profile was made.</param>
/// <param name="Changed">When the password was set.</param>
/// <param name="ResetRequired">Whether the user has to choose another one at first.</param>
public sealed record LoginProfileRecord(PasswordHash Password, DateTimeOffset CreateDate, DateTimeOffset Changed, bool ResetRequired)
{
    /// <summary>Passwords before it, the newest first.</summary>
    public IReadOnlyList<PasswordHash> Former { get; init; } = [];
}

/// <summary>A password's hash (PBKDF2, SHA-256) and its salt, in base64.</summary>
public sealed record PasswordHash(string Salt, string Hash);

/// <summary>A login profile as IAM answers it.</summary>
public sealed record LoginProfile(string UserName, DateTimeOffset CreateDate, bool PasswordResetRequired)
{
    internal static LoginProfile Of(UserRecord user) => new(user.Name, user.Login!.CreateDate, user.Login.ResetRequired);
}
