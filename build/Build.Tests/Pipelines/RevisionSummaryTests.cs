using Build.Pipelines;

namespace Build.Tests.Pipelines;

public class RevisionSummaryTests
{
    [Theory]
    [InlineData("""{"ProviderType":"GitHub","CommitMessage":"Fix the header\n\nIt was blue"}""", "Fix the header")]
    [InlineData("Fix the header\n\nIt was blue", "Fix the header")]
    [InlineData("{not a document", "{not a document")]
    [InlineData("""{"CommitMessage":3}""", """{"CommitMessage":3}""")]
    [InlineData(null, null)]
    public void The_commit_message_is_found_in_what_a_source_says(string? summary, string? expected) => Assert.Equal(expected, RevisionSummary.FirstLineOf(summary));
}
