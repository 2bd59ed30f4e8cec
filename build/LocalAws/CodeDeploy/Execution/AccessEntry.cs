namespace LocalAws.CodeDeploy.Execution;

/// <summary>An entry of <c>acls</c> as the agent reads it: <c>[default:][user|group|mask|other:][name]:permissions</c>, <c>user</c> where no kind is written.</summary>
/// <param name="IsDefault">Whether what is made in the folder later inherits it.</param>
/// <param name="Kind"><c>user</c>, <c>group</c>, <c>mask</c> or <c>other</c>.</param>
/// <param name="Name">Account or group; empty is the owner's, or the owning group's.</param>
/// <param name="Permissions">E.g. <c>rw-</c>.</param>
public sealed record AccessEntry(bool IsDefault, string Kind, string Name, string Permissions)
{
    private const int MostParts = 4;
    private static readonly string[] Kinds = ["user", "group", "mask", "other"];

    /// <exception cref="AppSpecException">It is none, or one that the mode sets.</exception>
    internal static AccessEntry Parse(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is < 2 or > MostParts)
            throw Invalid(text);
        var isDefault = parts.Length > 2 && parts[0] is "d" or "default";
        var kind = KindOf(parts[isDefault ? 1 : 0]);
        var isNamed = parts.Length == (isDefault ? MostParts : MostParts - 1);
        // In a place where both can stand, "mask" and "other" are kinds, and everything else is a user.
        if (isNamed ? kind is null : parts.Length == MostParts)
            throw Invalid(text);
        var entry = (isNamed, kind) switch
        {
            (true, _) => new AccessEntry(isDefault, kind!, parts[^2], Bits(text, parts[^1])),
            (false, "mask" or "other") => new AccessEntry(isDefault, kind, "", Bits(text, parts[^1])),
            _ => new AccessEntry(isDefault, "user", parts[^2], Bits(text, parts[^1])),
        };
        if (entry is { Kind: "mask" or "other", Name.Length: > 0 })
            throw Invalid(text);
        return entry is { IsDefault: false, Kind: not "mask", Name: "" }
            ? throw new AppSpecException($"The deployment failed because of a problem with the acls permission settings in the application specification file. Use mode to set the base acl entry ({text}). Update the permissions section of the AppSpec file, and then try again.")
            : entry;
    }

    /// <summary>As setfacl takes it.</summary>
    public override string ToString() => $"{(IsDefault ? "default:" : "")}{Kind}:{Name}:{Permissions}";

    private static string? KindOf(string text) => Kinds.FirstOrDefault(kind => text == kind || (text.Length == 1 && text[0] == kind[0]));

    private static string Bits(string entry, string text)
    {
        if (text is [>= '0' and <= '7'])
            return AccessList.Bits(text[0] - '0');
        return text.FirstOrDefault(letter => letter is not ('r' or 'w' or 'x' or '-')) is var odd and not '\0'
            ? throw new AppSpecException($"The deployment failed because the access control list (ACL) named {entry} in the application specification file contains an invalid character ({odd}). Correct the ACL in the permissions section of the AppSpec file, and then try again.")
            : string.Concat("rwx".Select(letter => text.Contains(letter, StringComparison.Ordinal) ? letter : '-'));
    }

    private static AppSpecException Invalid(string text) =>
        new($"The deployment failed because of a problem with the acls permission settings in the application specification file. Invalid acl entry ({text}).");
}
