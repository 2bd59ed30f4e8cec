namespace LocalAws.SecretsManager;

/// <summary>How a secret rotates.</summary>
/// <param name="LambdaArn">The function that changes the secret, step by step.</param>
/// <param name="Rules">When it does.</param>
/// <param name="Enabled">False once rotation was cancelled.</param>
/// <param name="Last">When it rotated last.</param>
/// <param name="Next">When it rotates next.</param>
internal sealed record StoredRotation(string LambdaArn, RotationRulesType Rules, bool Enabled, DateTimeOffset? Last, DateTimeOffset? Next);
