namespace Build.Revisions.Content;

/// <summary>What goes into a bundle.</summary>
/// <param name="Root">Full path of the folder that the entries' names are relative to.</param>
/// <param name="Entries">By name, in ordinal order; that of an empty folder counts with the slash that it ends with in the zip.</param>
/// <param name="Warnings">What was left out although it may have been meant to be in.</param>
public sealed record BundleContent(string Root, IReadOnlyList<BundleEntry> Entries, IReadOnlyList<string> Warnings);
