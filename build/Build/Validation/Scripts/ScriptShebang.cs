namespace Build.Validation.Scripts;

/// <summary>Without a first line that names the interpreter, the agent runs a script with sh, whatever it is written in.</summary>
public sealed class ScriptShebang : Rule
{
    /// <inheritdoc/>
    public override string Id => "script-shebang";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        where !appSpec.IsForWindows
        from script in appSpec.Hooks.Select(project.ScriptOf).OfType<Sources.Script>().Distinct()
        where !script.File.Content.Span.StartsWith("#!"u8) && !script.File.Content.Span.StartsWith("\u007fELF"u8)
        select Error(script.At(1), "The first line names no interpreter", "#! and the interpreter's full path, from the file's first byte (no byte order mark)", "Begin the file with #!/bin/bash");
}
