using Build.Validation.Documents;

namespace Build.Validation.Resources;

/// <summary>A call of the AWS CLI in a script or in instructions.</summary>
/// <param name="Service">E.g. <c>codebuild</c>.</param>
/// <param name="Operation">E.g. <c>create-project</c>.</param>
/// <param name="Request">Its options as the request that the CLI makes of them: members in camel case.</param>
public sealed record AwsCommand(string Service, string Operation, Node Request);
