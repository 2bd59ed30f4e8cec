using Build.Revisions;

namespace Build.Tests.Revisions;

public class RevisionKeyTests
{
    [Theory]
    [InlineData("codepipeline-demo", "revisions/codepipeline-demo/0a1b.zip")]
    [InlineData("my app/ü", "revisions/my-app--/0a1b.zip")]
    public void It_is_made_of_application_and_content(string application, string key) => Assert.Equal(key, RevisionKey.Of(application, "0a1b"));
}
