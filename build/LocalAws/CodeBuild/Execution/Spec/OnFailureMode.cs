namespace LocalAws.CodeBuild.Execution.Spec;

public enum OnFailureMode
{
    Default,
    Abort,
    Continue,
    Retry,
}
