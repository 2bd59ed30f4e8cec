namespace Build.Provisioning.Alerts;

/// <summary>What differs between the messages of a rehearsal and those of an account.</summary>
/// <param name="Command">How the build is called: <c>./build.sh</c>, with <c>--cloud aws</c> for an account.</param>
/// <param name="Console">Whether there is a console page to link to.</param>
public sealed record AlertWording(string Command, bool Console)
{
    /// <summary>Of a rehearsal.</summary>
    public static AlertWording Rehearsal { get; } = new("./build.sh", false);

    /// <summary>Of an account.</summary>
    public static AlertWording Account { get; } = new("./build.sh --cloud aws", true);
}
