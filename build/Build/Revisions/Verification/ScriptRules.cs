namespace Build.Revisions.Verification;

/// <summary>What a hook's script must be like for the agent to run it.</summary>
internal static class ScriptRules
{
    private const int OwnerMayExecute = 0x40;

    /// <summary>What is wrong with a script.</summary>
    /// <param name="archive">The bundle.</param>
    /// <param name="hook">The hook.</param>
    /// <param name="isForWindows">Whether it runs on Windows, where only its presence counts.</param>
    public static IEnumerable<string> Faults(BundleArchive archive, AppSpecHook hook, bool isForWindows)
    {
        var path = PathRules.Normalize(hook.Location);
        if (!archive.HasEntry(path))
        {
            yield return $"{BundleArchive.AppSpec}:{hook.Line}: {hook.Event} runs {hook.Location}, which is not in the bundle. "
                + "Add the script or correct the path; a location is a path alone, without arguments.";
            yield break;
        }
        if (isForWindows)
            yield break;
        if ((archive.UnixMode(path) & OwnerMayExecute) == 0)
            yield return $"{path}: {hook.Event} runs it, and it is not executable. Make it so: chmod +x {path} && git update-index --chmod=+x {path}";
        var content = archive.Read(path);
        if (content.AsSpan().IndexOf("\r\n"u8) >= 0)
            yield return $"{path}: it has Windows line ends (CRLF), and so its interpreter is not found. Convert it: sed -i 's/\\r$//' {path}; "
                + "*.sh text eol=lf in .gitattributes keeps it so.";
        if (!content.AsSpan().StartsWith("#!"u8) && !content.AsSpan().StartsWith("\u007FELF"u8))
            yield return $"{path}: its first line names no interpreter, so the agent runs it with sh. Begin it with #!/usr/bin/env bash";
    }
}
