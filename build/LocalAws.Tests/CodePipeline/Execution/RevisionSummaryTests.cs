using System.Text.Json.Nodes;
using LocalAws.CodePipeline.Execution.Actions;

namespace LocalAws.Tests.CodePipeline.Execution;

public class RevisionSummaryTests
{
    [Fact]
    public void A_commit_message_is_cut_to_what_the_API_allows_and_stays_a_document_where_it_is_one()
    {
        var message = string.Concat(Enumerable.Repeat("\"quoted\"\n", 400));
        Assert.Equal(2048, GitRevision.SummaryOf(message, null).Length);
        var document = GitRevision.SummaryOf(message, "GitHub");
        Assert.InRange(document.Length, 1000, 2048);
        Assert.StartsWith((string)JsonNode.Parse(document)!["CommitMessage"]!, message, StringComparison.Ordinal);
        Assert.Equal("""{"ProviderType":"GitHub","CommitMessage":"It's <b> & ü"}""", GitRevision.SummaryOf("It's <b> & ü\n", "GitHub"));
    }
}
