namespace LocalAws.CodePipeline.Execution;

/// <summary>Keys of artifacts in their bucket, as AWS makes them: 20 characters of the pipeline's name, 10 of the artifact's, 7 of chance.</summary>
public static class ArtifactKeys
{
    public static string For(string pipeline, string artifact, string random) => $"{Cut(pipeline, 20)}/{Cut(artifact, 10)}/{random}";

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}
