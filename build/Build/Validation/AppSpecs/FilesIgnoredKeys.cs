namespace Build.Validation.AppSpecs;

/// <summary><c>overwrite</c> and <c>mode</c> below <c>files</c> are widely taught and read by no agent.</summary>
public sealed class FilesIgnoredKeys : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-files-ignored";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        from file in appSpec.Files
        from entry in file.Entry.Pairs
        where entry.Key.Value is "overwrite" or "mode"
        select Error(entry.Key.Place, $"'{entry.Key.Value}' below files is passed over without a word", "source, destination", entry.Key.Value == "overwrite"
            ? "Write 'file_exists_behavior: OVERWRITE' at the top of the file, beside 'files'"
            : "Write the mode in the permissions section, in quotes: mode: \"0644\"");
}
